import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The client alone; the server answers everything else, in development through the proxy of `npm run dev`. */
export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
})

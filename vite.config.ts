import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { documentsApart } from './tools/documents.ts'

/** The client alone; the server answers everything else, in development through the proxy of `npm run dev`. */
export default defineConfig({
  root: 'client',
  plugins: [documentsApart(), react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // Fonts and pictures stay files of their own: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
  },
  css: { preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } } },
})

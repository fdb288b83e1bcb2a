import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/atkinson-hyperlegible-mono/wght.css'
import './ui/styles/main.scss'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { watchNetwork } from './offline/connection.ts'
import { openWithoutConnection } from './offline/register.ts'
import { router } from './routes.tsx'

const root = document.getElementById('charterboard')
if (root)
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )

watchNetwork()
openWithoutConnection()

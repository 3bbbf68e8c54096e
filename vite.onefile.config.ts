/** Owns how the app is built as one file that opens from disk with no network. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { defaultLayoutPlugin } from './scripts/defaultLayoutPlugin.mjs';
import { inlineWorkersPlugin, oneFilePlugin, withoutDataAddressPlugin } from './scripts/oneFilePlugin.mjs';
import { plainTextOnly } from './scripts/plainTextOnly.mjs';

export default defineConfig({
  base: './',
  resolve: { alias: { xss: plainTextOnly } },
  plugins: [
    inlineWorkersPlugin,
    withoutDataAddressPlugin,
    react(),
    defaultLayoutPlugin,
    oneFilePlugin({ data: 'data/eu-us-cyber-cooperation.json', icon: 'public/entente.svg' }),
  ],
  build: {
    target: 'es2023',
    // Beside what the first build made.
    emptyOutDir: false,
    copyPublicDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
  worker: { format: 'iife' },
});

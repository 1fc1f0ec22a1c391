import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** One HTML entry per surface; a new surface is one folder under apps/web and one word here. */
const surfaces = [
  'start',
  'halls',
  'kiosk',
  'display',
  'm',
  'counter',
  'customer',
  'floor',
  'office',
  'region',
  'clause',
  'admin',
  'post',
  'mystery',
  'components',
];

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('apps/web'),
  base: '/',
  plugins: [react()],
  // A screen needs of its wire ways, paths and types: the schemas stay on the server, and their library with them.
  resolve: { alias: { zod: at('kit/ui/no-schemas.ts') } },
  build: {
    outDir: at('dist/web'),
    emptyOutDir: true,
    // Nothing is inlined: the server's policy allows scripts and styles from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ['chrome109', 'safari16.4', 'firefox115'],
    rolldownOptions: {
      input: {
        ...Object.fromEntries(surfaces.map(name => [name, at(`apps/web/${name}/index.html`)])),
        'kept-worker': at('apps/web/kept/worker.ts'),
      },
      // A worker is asked for by its name and stands at the root, or it may not keep the pages of the screens.
      output: {
        entryFileNames: chunk => (chunk.name === 'kept-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});

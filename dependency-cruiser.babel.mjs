import { fileURLToPath } from 'node:url'

const here = (name) => fileURLToPath(import.meta.resolve(name))

/** How dependency-cruiser reads TypeScript. Full paths, so that it works from any folder. */
export default {
  presets: [[here('@babel/preset-typescript'), { onlyRemoveTypeImports: true }]],
  plugins: [here('@babel/plugin-syntax-jsx')],
}

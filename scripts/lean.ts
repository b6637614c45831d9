import type { Plugin } from 'esbuild'

/** Leaves out what packages load only to ask for what storydiff tells them or never does: loading it takes as long as an article. */
export const lean: Plugin = {
  name: 'lean',
  setup({ onResolve, onLoad }) {
    // commander would start other programs for commands that it does not know; storydiff has none.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'nothing', namespace: 'lean' } : undefined,
    )
    // chalk would ask the surroundings for colours; storydiff has decided already.
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'no-colours', namespace: 'lean' }))
    onLoad({ filter: /^nothing$/, namespace: 'lean' }, () => ({ contents: 'module.exports = {}' }))
    onLoad({ filter: /^no-colours$/, namespace: 'lean' }, () => ({
      contents: 'export default { stdout: false, stderr: false }',
    }))
  },
}

import type { Published } from './published'
import { words } from './words'

const HOLE = /(<script type="application\/json" id="published">)[^<]*(<\/script>)/

/**
 * Saves this page as one file with the keys and lists of this moment in it.
 * @param page the page's own text, as it was before anything was shown on it
 */
export function saveOffline(page: string, published: Published): void {
  const json = JSON.stringify(published).replaceAll('<', '\\u003c')
  const text = `<!doctype html>\n${page.replace(HOLE, (_, before, after) => before + json + after)}`
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }))
  link.download = words.savedAs
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

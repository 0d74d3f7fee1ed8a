import type { Page } from 'playwright-core'

/** A genuine folder of the browser's own, given whenever the page asks the person for one. */
export interface ChosenFolder {
  /** contents by path */
  read(): Promise<Map<string, Buffer>>
  remove(path: string): Promise<void>
}

export async function chooseFolder(page: Page, name: string): Promise<ChosenFolder> {
  await page.evaluate((chosen) => {
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle(chosen, { create: true })
  }, name)
  return {
    async read() {
      const files = await page.evaluate(async (chosen) => {
        const found: [path: string, content: string][] = []
        const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
          for await (const handle of folder.values()) {
            if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${path}${handle.name}/`)
            else {
              const bytes = new Uint8Array(
                await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer(),
              )
              let binary = ''
              for (const byte of bytes) binary += String.fromCharCode(byte)
              found.push([path + handle.name, btoa(binary)])
            }
          }
        }
        await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(chosen), '')
        return found
      }, name)
      return new Map(files.map(([path, content]) => [path, Buffer.from(content, 'base64')]))
    },
    remove: (path) =>
      page.evaluate(
        async ([chosen, parts]) => {
          let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(chosen)
          for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part)
          await folder.removeEntry(parts.at(-1) ?? '')
        },
        [name, path.split('/')] as const,
      ),
  }
}

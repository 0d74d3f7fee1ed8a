import { bytesOf } from './files'

interface Figures {
  number: number
  of: number
  bytes: number
  ofBytes: number
}

/** A county saves whole outcome collections, tables with their files, into a folder of its computer. */
export const saveCollectionsCopy = {
  text: '六种成果集的名称来自合肥的文件，别的地区按推定使用。',
  how: '整册存到文件夹：表格和全部材料一起存，材料按表格的序号取名。',
  cannot: '整册存到文件夹要在电脑上用 Edge 或 Chrome 浏览器；这里可以先导出表格。',
  collection: (name: string) => `${name}集`,
  table: '导出表格',
  whole: '整册存到文件夹',
  all: '六种成果集全部存到文件夹',
  labelOf: (collection: string, deed: string) => `${collection}，${deed}`,
  savingTo: (folder: string) => `正在存到“${folder}”`,
  preparing: '正在准备表格和材料清单',
  figures: ({ number, of, bytes, ofBytes }: Figures) =>
    `第 ${number} 份，共 ${of} 份 · ${bytesOf(bytes, ofBytes)}`,
  keepOpen: '存的时候请让这个页面开着。中断也不要紧，再存一次会接着来。',
  cancel: '先停下',
  doneTo: (folder: string) => `已经存到“${folder}”`,
  notAllTo: (folder: string, count: number) => `存到“${folder}”，还差 ${count} 份`,
  onlyTables: '表格存好了，里面没有材料要存。',
  counts: ({ fresh, kept, failed }: { fresh: number; kept: number; failed: number }) =>
    [
      fresh > 0 && `新存 ${fresh} 份材料`,
      kept > 0 && `${kept} 份原来就有，没有重复下载`,
      failed > 0 && `${failed} 份没有存下来`,
    ]
      .filter(Boolean)
      .join('，')
      .concat('。'),
  failed: {
    gone: {
      title: (count: number) => `${count} 份已经撤出或删除`,
      next: '请向作者或学校要原件；要换掉它，在“已入选”里退回学校。',
    },
    broken: {
      title: (count: number) => `${count} 份没有下载下来`,
      next: '等网络好了再存一次，只补没有存下来的。',
    },
  },
  left: {
    title: (count: number) => `文件夹里有 ${count} 份材料不在表格里`,
    next: '是以前存的，成果集后来有变动。用不着就自己删掉。',
  },
  again: '再存一次',
  close: '知道了',
  stopped: {
    person: { title: '已经停下', next: '存好的都在文件夹里，再存一次会接着来。' },
    moved: { title: '成果集正在变动', next: '刚才有人在遴选或退回，请过一会儿再存一次。' },
    full: { title: '磁盘满了', next: '存好的都在文件夹里。腾出地方再存一次，或者换一个文件夹。' },
    busy: { title: '有文件正被别的程序打开', next: '关掉打开的表格和材料，再存一次。' },
    closed: {
      title: '这个文件夹现在写不进去',
      next: '文件夹可能被移走了，或者浏览器收回了许可。请重新选一次文件夹。',
    },
  },
} as const

import type { RefusalFacts } from '@/domain/refusals'
import type { Wordings } from './wording'

type Unreadable = RefusalFacts['SPREADSHEET_UNREADABLE']['reason']

const UNREADABLE: Record<Unreadable, { why: string; next: string }> = {
  'not-a-spreadsheet': { why: '选的文件不是表格。', next: '选 .xlsx 或 .csv 文件' },
  'too-large': { why: '表格太大，超过了能读的范围。', next: '删掉多余的工作表、图片和空行，再导入' },
  'old-xls': { why: '这是旧的 .xls 格式。', next: '在表格软件里另存为 .xlsx，再导入' },
  'password-protected': { why: '表格设了打开密码。', next: '取消密码后另存一份，再导入' },
}

/** Importing the roster and the register. */
export const intake: Wordings<
  | 'SPREADSHEET_UNREADABLE'
  | 'SPREADSHEET_NOT_RECOGNISED'
  | 'SPREADSHEET_EMPTY'
  | 'FILE_NOT_ARRIVED'
  | 'IMPORT_NOT_OPEN'
  | 'IMPORT_HAS_BAD_ROWS'
  | 'IMPORT_OUTDATED'
> = {
  SPREADSHEET_UNREADABLE: ({ reason }) => ({
    title: '读不了这个文件',
    why: UNREADABLE[reason].why,
    next: [UNREADABLE[reason].next],
  }),
  SPREADSHEET_NOT_RECOGNISED: ({ sheets }) => ({
    title: '没有找到要的表头',
    why: sheets ? `看过这些工作表：${sheets}。` : '表格里没有认得的列名。',
    next: ['看看是不是选错了文件', '列名用官方模板里的写法，顺序不限'],
  }),
  SPREADSHEET_EMPTY: ({ sheet }) => ({
    title: '表里没有内容',
    why: `“${sheet}”只有表头，没有一行数据。`,
    next: ['看看数据是不是在另一个工作表里'],
  }),
  FILE_NOT_ARRIVED: () => ({
    title: '文件没有传上来',
    why: '传到一半断了。',
    next: ['再选一次文件'],
    icon: 'offline',
    retry: true,
  }),
  IMPORT_NOT_OPEN: () => ({
    title: '这次导入已经结束',
    why: '它已经写入，或者已经放弃。',
    next: ['要再改，请重新导入一次'],
    icon: 'clock',
  }),
  IMPORT_HAS_BAD_ROWS: ({ bad }) => ({
    title: '还有没改好的行',
    why: `${bad} 行有问题，改好或去掉以后才能写入。`,
    next: ['在预览里逐行改', '改不了的，先去掉，以后再补'],
  }),
  IMPORT_OUTDATED: () => ({
    title: '这期间别人改过名册',
    why: '预览是按旧的名册比对的。',
    next: ['重新导入同一个文件，会按新的名册比对'],
    icon: 'clock',
  }),
}

import { fileProblem } from '../files'
import type { Wordings } from './wording'

const STATUS: Readonly<Record<string, string>> = {
  uploading: '文件还没有传完。',
  inspecting: '文件正在检查，一般几秒钟。',
  refused: '文件没有通过检查。',
  deleted: '文件已经删除。',
  ready: '文件已经传完。',
}
const statusText = (status: string): string => STATUS[status] ?? ''

/** Uploading, using and deleting files. */
export const file: Wordings<
  | 'FILE_NOT_ACCEPTED'
  | 'FILE_NOT_OPEN'
  | 'FILE_PARTS_MISSING'
  | 'FILE_NOT_READY'
  | 'FILE_IN_USE'
  | 'TOO_MANY_UPLOADS'
> = {
  FILE_NOT_ACCEPTED: (problem) => ({ title: '文件没有收下', ...fileProblem(problem) }),
  FILE_NOT_OPEN: ({ status }) => ({
    title: '不用再传了',
    why: statusText(status),
    next: ['返回上一页看看'],
  }),
  FILE_PARTS_MISSING: ({ missing }) => ({
    title: '还差几块没有到',
    why: `存储里还缺 ${missing.length} 块，已到的不会丢。`,
    next: ['点“继续”，只补缺的部分'],
    retry: true,
  }),
  FILE_NOT_READY: ({ status }) => ({
    title: '文件还不能用',
    why: statusText(status),
    next: ['等一会儿再试'],
    retry: status === 'inspecting',
  }),
  FILE_IN_USE: () => ({
    title: '文件正在使用',
    why: '它已经交在任务里，不能单独删除。',
    next: ['先在任务里撤回或换掉它'],
    icon: 'lock',
  }),
  TOO_MANY_UPLOADS: ({ limit }) => ({
    title: '没传完的文件太多',
    why: `同时最多 ${limit} 个没传完的文件。`,
    next: ['在“我的文件”里传完或删掉几个'],
  }),
}

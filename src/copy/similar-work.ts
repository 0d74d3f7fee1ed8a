import { sideBySideCopy } from './side-by-side'

/** What of handed-in work is equal or similar to other work; a reason to look, never a verdict. */
export const similarWorkCopy = {
  title: '与别人的成果相同或相似',
  waiting: '正在和历年的成果比对，一分钟左右有结果。',
  none: '和本县历年的成果比过，没有发现相同的文件、成段相同的文字或相像的图片。',
  limits: '比对文件本身、反思和 Word 文档的文字、JPG 和 PNG 图片。重新转码的视频比不出来。',
  note: '是合作、引用还是巧合，请您看过再说。',
  mine: '本人另一份成果',
  who: (other: { own: boolean; name?: string; schoolName: string }) =>
    sideBySideCopy.who(other, similarWorkCopy.mine),
  part: (part: string) => (part === 'reflection' ? '反思' : part),
  kinds: {
    'same-file': (part: string) => `文件完全相同：${part}`,
    picture: (part: string) => `图片相像：${part}`,
    text: (part: string, passages: number, share: number) =>
      `${part}，${sideBySideCopy.shares(passages, share)}`,
  },
  heads: { 'same-file': '文件完全相同', picture: '图片相像', text: '文字相同' },
  openOwn: '打开这一份',
  open: '打开对方的文件',
  back: '回到评定',
} as const

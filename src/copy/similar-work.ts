import { lengthText } from './files'
import { percent } from './numbers'
import { sideBySideCopy } from './side-by-side'

interface Size {
  seconds: number
  /** pixels */
  width: number
  height: number
}

/** What of handed-in work is equal or similar to other work; a reason to look, never a verdict. */
export const similarWorkCopy = {
  title: '与别人的成果相同或相似',
  waiting: '正在和历年的成果比对，一分钟左右有结果。',
  none: '和本县历年的成果比过，没有发现相同的文件、成段相同的文字、相像的图片和录像。',
  limits: [
    '比对文件本身、反思和 Word 文档的文字、JPG 和 PNG 图片。',
    '视频转码或压缩以后，长度、画面比例和封面（开头的画面）对得上的会提示。剪短过的比不出来；从聊天里选的、开头几乎是一种颜色的视频没有封面，只比文件是否完全相同。',
  ],
  note: '是合作、引用还是巧合，请您看过再说。',
  mine: '本人另一份成果',
  who: (other: { own: boolean; name?: string; schoolName: string }) =>
    sideBySideCopy.who(other, similarWorkCopy.mine),
  part: (part: string) => (part === 'reflection' ? '反思' : part || '已删除的文件'),
  kinds: {
    'same-file': (part: string) => `文件完全相同：${part}`,
    picture: (part: string) => `图片相像：${part}`,
    video: (part: string) => `像是同一段录像：${part}`,
    text: (part: string, passages: number, share: number) =>
      `${part}，${sideBySideCopy.shares(passages, share)}`,
  },
  heads: { 'same-file': '文件完全相同', picture: '图片相像', video: '像是同一段录像', text: '文字相同' },
  agrees: {
    length: '长度',
    picture: '画面',
    cover: '封面',
  },
  figures: ({ seconds, width, height }: Size) => `${lengthText(seconds)}，${width} × ${height}`,
  lengths: (own: Size, other: Size) => apart(Math.abs(own.seconds - other.seconds)),
  sameShape: '比例一样',
  covers: (share: number) => `${percent(share)} 一样`,
  videoNote: '两份的长度、画面比例和封面（开头的画面）都对得上，只是文件不同，可能转码或压缩过。',
  playOwn: '播放这一份',
  play: '播放对方的视频',
  openOwn: '打开这一份',
  open: '打开对方的文件',
  back: '回到评定',
} as const

/** `相差 0.3 秒`; a tenth of a second is nothing that a person sees. */
const apart = (seconds: number): string => (seconds < 0.1 ? '一样长' : `相差 ${seconds.toFixed(1)} 秒`)

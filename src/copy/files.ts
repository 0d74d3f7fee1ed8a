import type { FileFormat, FileProblem, Signature, VideoFacts } from '@/domain/file'
import { fileSize } from './numbers'

const MB = 1024 * 1024
const GB = 1024 * MB

/** `264 / 412 MB`: both in the unit of the whole. */
export function bytesOf(done: number, whole: number): string {
  const [unit, name] = whole >= GB ? [GB, 'GB'] : whole >= MB ? [MB, 'MB'] : [1024, 'KB']
  const said = (bytes: number): string =>
    whole / unit < 10 ? (bytes / unit).toFixed(1) : String(Math.round(bytes / unit))
  return `${said(done)} / ${said(whole)} ${name}`
}

/** `42 秒`, `4 分 12 秒`, `1 小时 5 分`. */
export function lengthText(seconds: number): string {
  const whole = Math.round(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60]
  if (hours > 0) return minutes > 0 ? `${hours} 小时 ${minutes} 分` : `${hours} 小时`
  if (minutes > 0) return rest > 0 ? `${minutes} 分 ${rest} 秒` : `${minutes} 分钟`
  return `${rest} 秒`
}

/** `1 分 10 秒` left, coarser the longer it takes. */
export function leftText(seconds: number): string {
  if (seconds < 60) return `${Math.max(5, Math.ceil(seconds / 5) * 5)} 秒`
  if (seconds < 600) return lengthText(Math.ceil(seconds / 10) * 10)
  return lengthText(Math.ceil(seconds / 60) * 60)
}

/** `视频 4 分 12 秒，1280 × 720，38 MB`. */
export const fileFacts = ({ bytes, video }: { bytes: number; video?: VideoFacts }): string =>
  [video && `视频 ${lengthText(video.seconds)}`, video && `${video.width} × ${video.height}`, fileSize(bytes)]
    .filter(Boolean)
    .join('，')

/** `mp4、mov`. */
export const formatsText = (formats: readonly FileFormat[]): string => formats.join('、')

const LOOKS: Record<Signature, string> = {
  pdf: 'PDF',
  zip: 'Office 文档或压缩包',
  compound: '旧版 Office 文档',
  rtf: 'RTF 文档',
  jpeg: 'JPG 图片',
  png: 'PNG 图片',
  gif: 'GIF 图片',
  webp: 'WebP 图片',
  heif: 'HEIC 照片',
  'iso-media': '视频',
  matroska: 'WebM 视频',
  text: '文字文件',
  empty: '空文件',
  unknown: '认不出的文件',
}

/** Why a file is not taken, and what its owner can do; the last step names who helps. */
export function fileProblem(problem: FileProblem): { why: string; next: readonly string[] } {
  switch (problem.problem) {
    case 'empty':
      return { why: '文件是空的，没有内容。', next: ['在手机上打开看看，再重新选'] }
    case 'too-large':
      return {
        why: `文件有 ${fileSize(problem.bytes)}，这里最多收 ${fileSize(problem.limit)}。`,
        next: ['在手机相册里裁短，或者压缩后再传', '也可以在电脑上转成小一点的 mp4 再传'],
      }
    case 'format-not-taken':
      return {
        why: `这里只收 ${formatsText(problem.formats)}。`,
        next: ['换一个文件，或者先另存成可收的格式'],
      }
    case 'not-what-it-says':
      return {
        why: `名字写的是 ${problem.format}，内容却是${LOOKS[problem.looksLike]}。`,
        next: ['不要只改后缀名：用软件另存或导出成这种格式', '或者直接选原来的文件'],
      }
    case 'damaged':
      return {
        why: '视频打不开：文件不完整，或者不是完整录下来的。',
        next: ['在手机上从头到尾播一遍，能播完再传', '从聊天里收到的，请对方重新发“原视频”'],
      }
    case 'no-moving-picture':
      return { why: '文件里只有声音，没有画面。', next: ['换成有画面的课堂视频'] }
    case 'too-short':
      return {
        why: `视频 ${lengthText(problem.seconds)}，要求不少于 ${lengthText(problem.limit)}。`,
        next: ['换一段够长的视频'],
      }
    case 'too-long':
      return {
        why: `视频 ${lengthText(problem.seconds)}，要求不超过 ${lengthText(problem.limit)}。`,
        next: ['在手机相册里裁剪到要求的长度，再传一次'],
      }
  }
}

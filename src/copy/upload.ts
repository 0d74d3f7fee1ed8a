import type { FileKind } from '@/domain/file'
import type { PauseReason } from '../api/file-upload'
import type { UploadPlace } from '../platform/pick-upload'
import { leftText } from './files'
import { fileSize } from './numbers'

const PLACES: Record<UploadPlace, string> = {
  album: '从相册选',
  camera: '现在拍',
  chat: '从聊天里选',
  disk: '选择文件',
}

export const uploadCopy = {
  place: (place: UploadPlace) => PLACES[place],
  add: '添加文件',
  remove: '删除',
  removeTitle: '删除这个文件？',
  removeText: (name: string) => `${name} 会从服务器彻底删除，不能找回。`,
  open: (kind: FileKind) => (kind === 'video' ? '播放' : '打开'),
  pickSame: '选同一个文件接着传',
  sending: '上传中',
  pausedTag: '已暂停',
  checking: '检查中',
  checkingText: '已经传完，正在检查时长和格式，一般几秒钟',
  pause: '暂停',
  go: '继续',
  stop: '不传了',
  carriesOn: '断网、锁屏、退出微信都会接着传',
  kept: '已传的部分不会丢',
  starting: '正在估算还需多久',
  rate: (bytesASecond: number) => `每秒 ${fileSize(bytesASecond)}，还需约 `,
  left: leftText,
  paused: {
    person: '您按了暂停',
    mobile: '现在是移动网络，等您决定',
    wifi: '在等 Wi-Fi，连上就接着传',
    network: '没有网络，连上就接着传',
  } satisfies Record<PauseReason, string>,
  wantsFile: '还没传完',
  wantsFileText: '再选一次同一个文件，只补没传的部分。换一台手机或电脑也可以。',
  gone: '手机不再允许读这个文件，请再选一次。',
  different: '选的不是上次那个文件，内容对不上。',
  differentNext: '请选上次传的那个；要换成新文件，先删除这个再添加。',
  mobileTitle: '现在用的是移动网络',
  mobileText: (left: number, sent: number) =>
    sent > 0
      ? `还要传 ${fileSize(left)}。已传的 ${fileSize(sent)} 不会丢，连上 Wi-Fi 会自动接着传。`
      : `要传 ${fileSize(left)}。连上 Wi-Fi 会自动开始。`,
  mobileWait: '等 Wi-Fi 再传',
  mobileGo: (left: number) => `用流量传完（${fileSize(left)}）`,
  mobileNote: '超过 50 MB 时每次都会先问您。',
  largeTitle: (bytes: number) => `这个视频有 ${fileSize(bytes)}`,
  largeText: '可以先在手机上压缩，画面会差一些，传得快得多；也可以到电脑上传原片。',
  tooLargeText: (limit: number) => `这里最多收 ${fileSize(limit)}，要先压缩，或者在电脑上转小一点再传。`,
  compress: '压缩后上传',
  compressing: '正在压缩，请不要离开',
  compressFailed: '手机没能压缩成功，请传原片，或在电脑上转小一点。',
  original: '传原片',
  computer: '到电脑上传',
  computerTitle: '到电脑上接着传',
  computerSteps: [
    '电脑浏览器打开研修随行，用微信扫码登录',
    '进“研修”里的“我的文件”，找到这个文件',
    '选电脑上的同一个文件，只补没传的部分',
  ],
  computerNote: '手机里的视频先用数据线或微信“文件传输助手”拷到电脑。',
  close: '知道了',
  ready: '可以用了',
  refused: '没有通过检查',
  failed: '没有传成',
} as const

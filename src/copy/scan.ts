/** The browser's scanner; in WeChat the host's own is used. */
export const scanCopy = {
  title: '扫码',
  aim: '对准大屏上的二维码',
  noCamera: '相机打不开。可以选一张二维码图片，或返回输入口令。',
  noCode: '这张图片里没有找到二维码，换一张试试。',
  picture: '从图片识别',
  close: '返回',
} as const

export const playerCopy = {
  viewer: (name: string) => `观看者 ${name}`,
  notPlayable: '这台设备放不了这个视频',
  notPlayableText:
    '文件是完整的。换微信里打开，或用电脑上的 Edge、Chrome 再试；仍然不行，请上传者导出成 H.264 的 mp4。',
  again: '再试一次',
} as const

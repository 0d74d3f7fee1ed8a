export const myFilesCopy = {
  title: '我的文件',
  intro: '先传到这里，做任务时直接选用。没用上的 30 天后自动清理。',
  add: '添加一个文件',
  none: '还没有文件',
  noneText: '课堂视频、教案和照片都可以先传上来，断网、退出都不会丢。',
  list: '已添加',
  more: '更早的',
  close: '关闭',
} as const

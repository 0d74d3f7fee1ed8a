export const learningCopy = {
  whatIsMissing: '还差什么',
  coming: '接下来的培训',
  past: '最近的出勤',
  noneComing: '接下来没有排定的培训，定了会出现在这里。',
  nonePast: '还没有出勤记录。',
  study: '网络研修',
  studyNote: '课程、自测诊断、研修计划、研讨',
  files: '我的文件',
  filesText: '课堂视频、教案和照片，传了再用',
  logs: '研修日志',
  logsToWrite: (count: number) => (count > 0 ? `${count} 篇要写` : '没有要写的'),
} as const

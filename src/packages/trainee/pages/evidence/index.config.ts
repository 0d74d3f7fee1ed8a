export default definePageConfig({ navigationBarTitleText: '微能力任务' })

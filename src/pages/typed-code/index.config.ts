export default definePageConfig({ navigationBarTitleText: '输入口令' })

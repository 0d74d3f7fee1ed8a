export default definePageConfig({ navigationBarTitleText: '学分说明' })

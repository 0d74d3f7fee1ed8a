export default definePageConfig({ navigationBarTitleText: '收名单' })

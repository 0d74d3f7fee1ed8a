export default definePageConfig({ navigationBarTitleText: '名单对照' })

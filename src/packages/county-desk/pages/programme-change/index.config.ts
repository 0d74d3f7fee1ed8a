export default definePageConfig({ navigationBarTitleText: '修改方案' })

export default definePageConfig({ navigationBarTitleText: '县工程办' })

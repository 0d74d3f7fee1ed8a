export default definePageConfig({ navigationBarTitleText: '证书和学分证明' })

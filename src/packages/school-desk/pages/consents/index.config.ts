export default definePageConfig({ navigationBarTitleText: '家长同意声明' })

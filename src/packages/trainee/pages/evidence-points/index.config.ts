export default definePageConfig({ navigationBarTitleText: '选能力点' })

export default definePageConfig({ navigationBarTitleText: '本校老师的培训' })

export default definePageConfig({ navigationBarTitleText: '上传方案或视频' })

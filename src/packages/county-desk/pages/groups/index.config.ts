export default definePageConfig({ navigationBarTitleText: '班级和工作坊' })

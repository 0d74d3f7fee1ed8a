export default definePageConfig({ navigationBarTitleText: '补签和请假' })

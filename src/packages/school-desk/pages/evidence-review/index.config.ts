export default definePageConfig({ navigationBarTitleText: '能力点复评' })

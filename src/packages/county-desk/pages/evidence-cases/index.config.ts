export default definePageConfig({ navigationBarTitleText: '能力点材料核查' })

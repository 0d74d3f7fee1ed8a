export default definePageConfig({ navigationBarTitleText: '本校自定要点' })

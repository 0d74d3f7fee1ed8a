/** What WeChat's screen readers need and Taro's `View` leaves out. The template and the runtime must know the same list. */
export const spoken = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-hidden': '',
}

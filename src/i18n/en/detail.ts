export const detail = {
  path: 'Path',
  previous: 'Previous: {{label}}',
  next: 'Next: {{label}}',
  place: '{{place, number}}/{{total, number}} in the list',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'The browser does not allow copying; copy from the address bar.',
  print: 'Print',
  unknown: {
    title: 'There is no {{id}} in these figures',
    text: 'It may have changed its code, been dropped, or not have existed on the day of these figures.',
    back: 'Show the list: {{list}}',
  },
}

/** Who is told, and the line on top of pages. */
export const alerts = {
  urgent: {
    line_one: "{{count}} Alipay payment or setting can't wait",
    line_other: "{{count}} Alipay payments or settings can't wait",
    open: "See what to do",
  },
  alerts: {
    title: "Messages",
    description:
      "Every new item on the Alipay page shows up in the bell. E-mail tells others of it: of each kind at most one message an hour.",
    edit: "Edit messages",
    saved: "Saved",
    recipients: "E-mail to",
    recipients_hint: "One address a line, at most 20.",
    none: "No one",
    kinds: "About",
    language: "Language",
    store_language: "The store's language",
    failing: "The last message could not be sent, and is tried again: {{problem}}",
    unreached: "{{recipient}} could not be reached, and is tried again: {{problem}}",
    gave_up:
      "{{recipient}} could not be reached in 24 attempts, and is tried again with the next new item only. Correct the address, or take it off the list: {{problem}}",
  },
  alert_kinds: {
    urgent: "Urgent kinds only",
    all: "All kinds",
    chosen: "Kinds I choose",
  },
  alert_channel: { feed: "Bell", email: "E-mail" },
  alert_missing: {
    feed: "The store has no notification provider for the channel feed: the bell stays empty. Add one to the notification module in medusa-config.",
    email:
      "The store has no notification provider for the channel email: nothing is sent. Add one to the notification module in medusa-config.",
  },
}

/** People are told, once, and nothing waits for it. */
const specs = ["src/attention/rules/__tests__/alerts.spec.ts"]
const store = ["integration-tests/http/alerts.spec.ts"]

module.exports = [
  {
    id: "flood-of-messages",
    file: "src/attention/rules/alerts.ts",
    from: "now.getTime() - sent_at.getTime() >= PAUSE_MS",
    to: "true",
    breaks: "Of one kind, at most one message an hour goes out.",
    specs,
    test: "is sent sooner",
  },
  {
    id: "mail-of-every-kind",
    file: "src/attention/rules/alerts.ts",
    from: '(kinds === "urgent" ? isUrgent(kind) : kinds.includes(kind))',
    to: "true",
    breaks: "E-mail tells of the kinds that an admin chose, and of urgent ones by default.",
    specs,
    test: "is of urgent kinds",
  },
  {
    id: "alerts-in-english-alone",
    file: "src/attention/rules/alert-texts/index.ts",
    from: "chosen ?? chooseLocale(storeLocale)",
    to: 'chosen ?? "en"',
    breaks: "Where no language is chosen, people are told in the store's only one.",
    specs,
    test: "chosen null in a store of de-DE, messages are in de",
  },
  {
    id: "note-in-another-language",
    file: "src/workflows/note-of.ts",
    from: "alertLanguage(language, await onlyLocale(alipay))",
    to: "alertLanguage(null, await onlyLocale(alipay))",
    breaks: "A note beside a refund is in the language that an admin chose for messages.",
    specs: ["integration-tests/http/till-orders.spec.ts"],
    test: "is one payment at two tills",
  },
  {
    id: "failed-message-forgotten",
    file: "src/workflows/attention/tell-people.ts",
    from: "if (problem === null) {",
    to: "if (true) {",
    breaks: "A message that a provider refused is tried again.",
    specs: store,
    test: "keeps nothing from going on",
  },
  {
    id: "message-sent-twice-to-one",
    file: "src/workflows/attention/send-to-each.ts",
    from: "recipients.filter((each) => !reached.includes(each))",
    to: "recipients",
    breaks: "Who has a message does not get it again when others did not.",
    specs: store,
    test: "sends to those who do not have the message yet",
  },
  {
    id: "provider-waited-for-without-end",
    file: "src/workflows/attention/send-to-each.ts",
    from: "await inTime(sending, LIMIT_MS)",
    to: "await sending",
    breaks:
      "A provider that does not answer has failed: its kind is tried again, and the reason is told.",
    specs: ["src/workflows/attention/__tests__/send-to-each.spec.ts"],
  },
]

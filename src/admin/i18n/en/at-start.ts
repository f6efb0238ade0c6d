/** What the admin shows of the plugin before one of its pages is opened: menu, trail of pages, and why one did not load. */
export const atStart = {
  menu: { label: "Alipay" },
  pay_list: { menu: "Payments", title: "Payments" },
  disputes: { menu: "Disputes", title: "Disputes" },
  declarations: { menu: "Declarations", title: "Declarations" },
  stores: { menu: "Stores", title: "Stores" },
  messages: { menu: "Notifications", title: "Notifications" },
  till: { menu: "Till", title: "Till" },
  action: { retry: "Try again" },
  state: {
    loading: "Loading…",
    not_loaded: "This could not be loaded.",
    busy: "Another request is changing this. Look again in a moment.",
    no_answer: "The server gave no answer. Check the connection and try again.",
    unknown_error: "Something went wrong. Try again, and look into the server's log.",
  },
}

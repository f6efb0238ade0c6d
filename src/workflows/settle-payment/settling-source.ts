/** Who has a payment or operation looked at; told in the payment's history. */
export type SettlingSource = "notification" | "sweep" | "order" | "admin" | "till"

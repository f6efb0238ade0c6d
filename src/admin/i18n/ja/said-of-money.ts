import type { ofMoney as english } from "../en/said-of-money"

/** What a till refuses, and a refund, a capture or a cancellation of an order. */
export const ofMoney: typeof english = {
  till_no_place:
    "stock_location_id {{id}} にはレジがありません。medusa-config のプラグインのオプション till にこの場所を追加してください。",
  no_sale:
    "販売 {{id}} はありません。別のレジが始め直した可能性があります。最近の販売を確認してください。",
  till_no_region: "オプション till の region_id {{id}} は不明です。リージョンを指定してください。",
  till_not_offered:
    "オプション till のリージョン {{region}} では {{provider}} を利用できません。この決済プロバイダーをリージョンに追加するか、別のアカウントを指定してください。",
  till_no_refund:
    "このレジでは返金できません。most_refund がありません。管理画面で注文を返金してください。",
  till_refunded_before:
    "返金済みは {{refunded}} で、refunded_before の {{seen}} ではありません。販売をもう一度確認してください。返金は済んでいる可能性があります。",
  till_refund_limit:
    "amount が、このレジで 1 件の販売から返金できる額を超えています。most_refund は {{most}}、返金済みは {{refunded}} です。管理画面で注文を返金してください。",
  till_no_backend_url:
    "backend_url がありません。レジでの支払いに必要です。medusa-config でプラグインのオプション backend_url を設定してください。",
  till_nothing_to_pay: "支払うものがありません。合計は 0 です。",
  till_most_sale: "販売の合計は {{total}} で、このレジの most_sale {{most}} を超えています。",
  till_no_channel:
    "オプション till の sales_channel_id {{channel}} は不明か、無効です。有効な販売チャネルを指定してください。",
  till_channel_stock:
    "オプション till の sales_channel_id {{channel}} の在庫は {{place}} だけから取る必要があります。場所ごとに、在庫ロケーションが 1 つの販売チャネルを用意してください。",
  sale_canceled: "販売 {{id}} は取り消されています。新しく始めてください。",
  sale_changed: "販売 {{id}} は始めたときの金額と異なります。新しく始めてください。",
  sale_other_account:
    "販売 {{id}} はアカウント「{{before}}」で始められましたが、このレジの入金先は現在「{{account}}」です。新しく始めてください。",
  sale_other_way:
    "この販売は、始めた方法でまだ支払われる可能性があります。まずそれを止め、終わったと分かるまで待ってください。",
  sale_sold: "販売 {{id}} は販売済みで、注文は {{order}} です。代わりに返金してください。",
  sale_not_sold: "販売 {{id}} は販売済みではないため、返金するものがありません。",
  sale_not_booked:
    "販売 {{id}} の支払いがまだ Medusa にありません。少ししてからもう一度お試しください。",
  till_other_currency: "注文の通貨は {{currency}} ですが、このレジは {{own}} で販売します。",
  change_begun_refund:
    "この注文の変更が始められています（{{change}}）。先に確定するか取り下げてください。Medusa は同時に返金を記録できません。お金は動いていません。",
  change_begun_cancel:
    "この注文の変更が始められています（{{change}}）。先に確定するか取り下げてください。Medusa は同時に注文をキャンセルできません。お金は動いていません。",
  order_canceled_refund:
    "注文はキャンセル済みで、Medusa は返金を記録できません。お金は自動的に戻ります。戻せなかったものは Alipay の一覧にあり、そこで返金できます。お金は動いていません。",
  nothing_refunded: "{{reason}} 返金は行われていません。",
  dispute_undecided: "{{disputes}} 異議申し立てに回答するか、決着を待ってください。",
  refund_at_most: "あと最大 {{money}} を返金できます。",
  refund_nothing_left: "返金できる残りはありません。",
  dispute_took:
    "お客様はすでにこのお金を取り戻しています。異議申し立て {{disputes}} は敗れ、銀行が引き落としました。{{rest}}",
  both_sentences: "{{one}} {{other}}",
  dispute_holds_payment:
    "お客様がこの支払いについて銀行に異議を申し立てており（{{id}}）、銀行から受け取る可能性があります。返金もすると二重払いになります。",
  dispute_holds:
    "お客様が {{money}} について銀行に異議を申し立てており（{{id}}）、銀行から受け取る可能性があります。返金もすると二重払いになります。",
  part_too_small_to_capture:
    "{{amount}} {{currency}} は、キャプチャできる最小の金額より少額です。キャプチャは行われていません。",
  part_too_small_to_refund:
    "{{amount}} {{currency}} は、返金できる最小の金額より少額です。返金は行われていません。",
  refund_failed_with: "{{code}}。返金は行われていません。",
  the_refund_failed: "返金に失敗しました",
  capture_failed_with: "{{code}}。",
  the_capture_failed: "キャプチャに失敗しました",
  earlier_refund:
    "{{currency}} の最小単位で {{amount}} の以前の返金は、Alipay には届きましたが、この注文には記録されていません。まず同じ金額を返金してください。ここに記録され、二重には支払われません。",
  no_shipment: "この注文に、キャンセルされていない発送 {{id}} はありません。",
  overpaid_changed:
    "注文が変わりました。現在の払い過ぎは {{amount}} です。返金はしていません。もう一度ご確認ください。",
}

import type { attention as english } from "../en/attention"
import type { OneForm } from "../one-form"

/** The desk of what needs a person, the health summary, and an order's history. */
export const attention: OneForm<typeof english> = {
  desk: {
    title: "Alipay",
    list: "要対応",
    needs_you_other: "{{count}} 件の支払いに対応が必要です",
    nothing_open: "対応が必要な支払いはありません",
    description:
      "人の対応が必要な支払いです。Alipay と Medusa が一致すると、項目は自動で閉じます。",
    kind: "種類",
    all_kinds: "すべての種類",
    show: "{{kind}}、支払い {{payment}} を表示",
    empty_open: "未対応の項目はありません",
    empty_open_hint: "支払い、返金、通知はすべて処理済みです。",
    empty_closed: "閉じた項目はまだありません",
  },
  item_state: {
    open: "未対応",
    closed: "終了",
  },
  kind: {
    paid_without_order: "注文のない支払い",
    amount_mismatch: "金額の不一致",
    paid_twice: "二重払い",
    paid_after_cancel: "キャンセルした注文の代金が残っています",
    refund_failed: "返金に失敗",
    capture_failed: "確定に失敗",
    authorization_expiring: "承認がまもなく失効",
    dead_notification: "通知を適用できません",
    unresolvable_unknown: "結果が不明",
    account_unusable: "アカウントが拒否されました",
    agreement_lost: "トークンのないウォレット許可",
    order_unpaid: "注文が未払い",
    overpaid: "注文の払いすぎ",
    capture_overdue: "自動確定の遅れ",
    under_review: "カード支払いの審査中",
    other_environment: "別の環境での支払い",
    account_changed: "ゲートウェイまたは鍵の変更",
    installation_changed: "ストアの移転？",
    dispute_opened: "顧客による異議申し立て",
    dispute_lost: "異議申し立てで敗北",
    won_after_write_off: "償却後に異議申し立てで勝利",
    declaration_failed: "税関に未申告",
    identity_not_passed: "顧客と支払者の不一致",
    refund_after_declaration: "申告後の返金",
    registration_rejected: "店舗登録の却下",
  },
  kind_hint: {
    paid_without_order:
      "顧客は Alipay で支払いましたが、注文がありません。カートがまだ必要なら完了し、不要なら返金してください。",
    amount_mismatch:
      "Alipay で支払われた金額が Medusa の金額と違うため、注文は作成されません。顧客に連絡し、返金するか手動で処理してください。",
    paid_twice: "同じカートの別の支払いが受理されています。こちらを返金してください。",
    paid_after_cancel:
      "注文はキャンセルされましたが、返金が拒否されました。原因（多くは加盟店アカウントの残高不足）を調べてから返金してください。",
    refund_failed:
      "Alipay は返金を受け付けましたが、その後失敗しました。注文に進行中の変更がなければ、Medusa から削除されます。もう一度返金するか、別の方法で顧客に支払ってください。",
    capture_failed:
      "Alipay は確定を受け付けましたが、その後失敗し、Medusa から削除されました。発送前にもう一度確定してください。",
    authorization_expiring:
      "承認が失効すると、確保した代金は顧客に戻ります。期限内に注文で確定してください。失効後は発送しないでください。",
    dead_notification:
      "Alipay からの正規の通知を、何度か試しても適用できませんでした。もう一度 Alipay に照会し、このストアと無関係なら解決済みにしてください。",
    unresolvable_unknown:
      "このリクエストの結果が Alipay から届いていません。プラグインは照会を続けます。Alipay のダッシュボードで確認してください。",
    account_unusable:
      "Alipay がアカウントを拒否しているか、設定を使えません。「設定 > Alipay」で直してください。",
    agreement_lost:
      "ここからは使えず終了もできない許可が、ウォレットに残っている可能性があります。顧客にウォレットでの終了を依頼し、解決済みにしてください。",
    order_unpaid:
      "支払いの処理中に注文が確定し、その後支払いが失敗しました。もう一度支払いを依頼するか、注文をキャンセルしてください。発送しないでください。",
    overpaid:
      "この支払いにより、注文の受取額が請求額を超えました。取り下げられた交換の後によく起こります。差額を返してください。",
    capture_overdue:
      "Alipay が自動で確定するはずのカード支払いが確定されていません。承認が失効する前に、注文で確定してください。",
    under_review:
      "Alipay またはカード会社が審査中です。終わるまで確定できません。発送しないでください。審査で拒否されたら、注文をキャンセルして承認を解放するか、確定済みの分を返金してください。",
    other_environment:
      "サンドボックスで依頼した支払いが、本番に切り替えた後に支払われました（またはその逆）。注文は作成されず、代金は顧客に戻ります。",
    account_changed:
      "このアカウントのゲートウェイのアドレスか Alipay の公開鍵が、以前と、または同じクライアント ID の別のアカウントと違います。その応答が、どの注文を支払い済みとするかを決めます。心当たりがなければすぐに元へ戻し、その後で解決済みにしてください。",
    installation_changed:
      "このデータベースは以前、別の場所で使われていました。別の場所で稼働中のストアの複製なら、このままにしてください。以前の支払いと連携済みウォレットには触れません。ストアがここへ移転したのなら、確認すると処理が再開します。",
    dispute_opened:
      "顧客がこの支払いについて銀行に異議を申し立てました。異議申し立てを開き、期限までに反論するか受け入れてください。同時に返金しないでください。",
    declaration_failed:
      "税関または Alipay が申告を拒否したか、税関から 3 日間応答がないか、規則による申告ができませんでした。申告を訂正してもう一度申告してください。申告がないと商品が止められることがあります。",
    identity_not_passed:
      "Alipay が顧客の身分証と支払者を照合し、別人でした。発送しないでください。顧客に確認して申告を訂正するか、手動で処理してください。",
    refund_after_declaration:
      "申告済みの支払いの代金が顧客に戻りました。Alipay は申告を変更できません。税関への連絡が必要か、通関業者に確認してください。",
    registration_rejected:
      "ウォレットが店舗の登録を却下したか、Alipay が申請を受け付けませんでした。理由に従って修正し、もう一度登録してください。それまではレジでの支払いが拒否されることがあります。",
    dispute_lost:
      "銀行が代金を引き戻し、注文は未払いと表示されます。返金しないでください。顧客と解決し、解決済みにしてください。",
    won_after_write_off:
      "注文を減額した後に、銀行が異議申し立ての代金を返しました。マイナスのクレジット行で注文を元に戻してください。返品など別の理由で減額した分だけを、注文で返金してください。",
  },
  resolution: {
    gone: "Alipay と Medusa が再び一致",
    returned_to_shopper: "代金が顧客に戻りました",
    charged_back: "銀行が代金を顧客に渡しました",
    marked_settled: "解決済みにしました",
  },
  item: {
    not_found: "この項目はもうありません",
    facts: "詳細",
    both_sides: "両者の記録",
    at_alipay: "Alipay の記録",
    in_medusa: "Medusa の記録",
    state: "状態",
    asked: "請求額",
    paid: "支払額",
    shopper_paid: "顧客の支払額",
    captured: "確定済み",
    refunded: "返金済み",
    payment: "支払い",
    order: "注文",
    cart: "カート",
    session: "セッション",
    none: "なし",
    result_code: "結果コード",
    hold_expires: "承認の期限",
    next_check: "次の照会",
    last_change: "最終変更",
    actions: "できること",
    done_by: "{{who}} による",
    machine: "プラグイン",
    history: "行われたこと",
    no_sides: "この項目は個別の支払いに関するものではありません。",
  },
  act: {
    ask_gateway: "もう一度 Alipay に照会",
    complete_cart: "カートを完了",
    request_payment: "もう一度支払いを依頼",
    cancel_order: "注文をキャンセル",
    refund: "顧客に返金",
    void: "承認を解放",
    confirm_installation: "ストアはここへ移転した",
    mark_settled: "解決済みにする",
  },
  act_form: {
    sure_title: "「{{action}}」を実行しますか？",
    sure_complete_cart: "金額が一致し在庫があれば、カートから注文を作成します。",
    sure_request_payment:
      "注文に {{amount}} の支払いコレクションを開きます。注文から支払いリンクをコピーして顧客に送ってください。",
    sure_cancel_order: "注文をキャンセルします。元に戻せません。",
    sure_refund: "{{amount}} を顧客に返金します。元に戻せません。",
    sure_void: "{{amount}} の確保をやめます。元に戻せません。",
    sure_confirm_installation:
      "今後このストアは、移転前に始まった支払いの請求、確定、返金、キャンセルを行います。以前のストアが稼働していない場合だけ確認してください。元に戻せません。",
    reason: "どのように解決しましたか？",
    reason_hint: "あなたの名前とともに項目に残ります。3 文字以上。",
    closed: "解決済み：項目を閉じました。",
    still_open: "実行しました。項目はまだ未対応です。",
    refused: "操作に失敗しました",
  },
  health: {
    title: "稼働状況",
    accounts: "アカウント",
    last_sweep: "未完了行の前回の確認",
    never: "過去 1 日はありません",
    sweep_rows_other: "{{count}} 行、失敗 {{failed}} 行",
    open_payments: "未完了の支払い",
    open_operations: "未完了の返金、確定、取消",
    unknowns: "結果が不明",
    since: "最も古いもの",
    inbox: "待機中の通知",
    dead: "失敗した通知",
    locks: "Medusa のロックはメモリ上にあります",
    locks_hint:
      "プロセスが 1 つなら問題ありません。複数ある場合は、medusa-config にロックのプロバイダーを登録してください。",
  },
  health_status: {
    ok: "すべて正常",
    attention: "対応が必要",
    trouble: "問題が発生しています",
  },
  account_status: {
    usable: "使用可能",
    unusable: "使用不可",
    unknown: "未使用",
  },
  order_history: {
    title: "Alipay：これまでの経緯",
    needs_you_other: "この注文の {{count}} 件の項目に対応が必要です",
    show: "表示",
  },
  discount: {
    title: "ウォレットの割引",
    paid: "顧客は {{asked}} のうち {{paid}} を支払いました。",
    saved: "{{name}}：{{amount}}",
    unnamed: "割引",
    hint: "注文の合計は割引前の金額です。割引の負担者は Alipay との契約で決まります。",
  },
  test_money: {
    badge: "サンドボックス：テスト用の金額",
    hint: "この注文は Alipay のサンドボックスで支払われました。実際の代金は動いていません。実際の注文として発送しないでください。",
  },
  done: {
    attention_opened: "一覧に追加",
    attention_closed: "一覧から削除",
    order_made: "支払い済みのカートから注文を作成",
    payment_booked: "支払いを注文に記帳",
    captures_booked: "Alipay による確定を記帳",
    refunds_booked: "Medusa が失った返金を記帳し直しました",
    returned_to_shopper: "代金が顧客に戻りました",
    chargeback_booked: "異議申し立ての敗北により銀行が代金を引き戻し、注文に記帳",
    declared: "税関に申告",
    declaration_answered: "税関が回答",
    dispute_accepted: "異議申し立てを受け入れ",
    dispute_defended: "反論を提出",
    chargeback_reversed: "異議申し立ての代金を銀行が返し、注文に記帳",
    hold_lapsed: "承認が失効し、Medusa の支払いをキャンセル",
    refund_undone: "失敗した返金を Medusa から取り除きました",
    capture_undone: "失敗した確定を Medusa から取り除きました",
    refund_confirmed: "結果不明の返金を確認",
    capture_confirmed: "結果不明の確定を確認",
    notification_replayed: "通知を再処理",
    ask_gateway: "Alipay に照会",
    order_canceled: "注文をキャンセル",
    hold_released: "承認を解放",
    capture_refused: "確定が拒否されました",
    refund_refused: "返金が拒否されました",
    cancel_refused: "取消が拒否されました",
    cancel_confirmed: "結果不明の取消を確認",
  },
  done_note: {
    payable: "支払い待ち：{{id}}",
    other: "その他の処理",
    by_check: "プラグイン自身の確認で発見",
    never_notified: "プラグイン自身の確認で発見（通知は届いていません）",
  },
  done_outcome: {
    failed: "未実行",
    settled: "解決済み",
    still_open: "未対応",
    unknown: "おそらく実行済み",
  },
}

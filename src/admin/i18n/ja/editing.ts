import type { editing as english } from "../en/editing"
import type { OneForm } from "../one-form"

/** Forms, their fields and what can happen while they are filled in. */
export const editing: OneForm<typeof english> = {
  edit: {
    description: "アカウント {{handle}}",
    saved: "保存しました。",
    not_saved: "保存していません",
    live_title: "未完了の支払いがあるアカウントを変更しますか？",
    live_hint_other:
      "未完了の支払いが {{count}} 件あります。作成時のクライアント ID と鍵を使い続けます。新しい支払いはすぐに別の環境またはクライアントに送られます。",
    to_live_title: "このアカウントで実際の代金を受け取りますか？",
    to_live: "今後、顧客はこのアカウントで実際の代金を支払います。",
    continue: "変更する",
    advanced: "詳細設定",
    keep_client: "{{client_id}}。変更しない場合は空欄",
    choose: "選択してください",
  },
  give_back: {
    action: "medusa-config または既定値を使う",
    action_field: "{{field}}：medusa-config または既定値を使う",
    undo: "ここに保存した値を残す",
    undo_field: "{{field}}：ここに保存した値を残す",
    pending: "ここに保存した値は、保存すると削除されます。",
  },
  unsaved: {
    title: "入力内容を破棄しますか？",
    description: "まだ保存されていません。",
    discard: "破棄",
    stay: "編集を続ける",
  },
  conflict: {
    title: "別の管理者が先に保存しました",
    another: "別の管理者",
    who: "{{who}} が変更しました：{{fields}}。",
    who_alone: "{{who}} がこのアカウントを変更しました。",
    choice:
      "入力内容は残っています。相手の内容を読み込んで自分の入力を破棄するか、自分の内容で上書きしてください。",
    deleted: "アカウントは削除されました。フォームを閉じるか、保存して作り直してください。",
    load_theirs: "相手の内容を読み込む",
    save_mine: "自分の内容を保存",
  },
  field: {
    optional: "任意",
    label: {
      label: "ラベル",
      hint: "管理者用の名前です。顧客には表示されません。",
    },
    environment: {
      label: "環境",
      hint: "サンドボックスはテスト用、本番は実際の代金を受け取ります。クライアント ID と鍵はそれぞれ別です。",
    },
    region: {
      label: "地域",
      hint: "顧客ではなく、Alipay との契約の地域です。ゲートウェイのドメインが決まります。",
    },
    client_id: {
      label: "クライアント ID",
      hint: "ダッシュボードで確認できます。サンドボックスでは SANDBOX_ で始まります。",
    },
    private_key: {
      label: "秘密鍵",
      hint: "RSA、2048 ビット以上。PEM または base64 のみ。",
    },
    key_version: {
      label: "鍵のバージョン",
      hint: "ダッシュボードに表示される、公開鍵のバージョンです。",
    },
    alipay_public_keys: {
      label: "Alipay の公開鍵",
      hint: "ダッシュボードに表示されるままの、PEM または base64。",
    },
    gateway_url: {
      label: "ゲートウェイの URL",
      hint: "シミュレーターやプロキシ用に、地域のドメインを置き換えます。それ以外は空欄にしてください。",
    },
    timeout_ms: {
      label: "タイムアウト（ミリ秒）",
      hint: "ゲートウェイの応答を待つ時間です。空欄：支払いは 10,000。",
    },
    payment_method_types: {
      label: "ウォレット",
      hint: "先頭が既定値です。使えるものは契約にもよります。",
    },
    capture_mode: {
      label: "カードの確定",
      hint: "ウォレットは常にすぐ代金を受け取ります。",
    },
    settlement_currency: {
      label: "決済通貨",
      hint: "USD などの 3 文字。契約に複数ある場合に必要です。",
    },
    order_description: {
      label: "注文の説明",
      hint: "ウォレットが顧客に表示する内容です。{shop}、{items}、{order} は支払いごとに置き換わります。",
    },
    display_name: {
      label: "ショップ名",
      hint: "{shop} に入る名前です。空欄：Medusa のストア名。",
    },
    merchant_region: {
      label: "加盟店の国",
      hint: "SG などの 2 文字。Alipay のアクワイアラー商品の契約でのみ必要です。",
    },
    do_not_send: {
      label: "Alipay に送らない情報",
      hint: "リスク管理は照合できない支払いを拒否します。必要なものだけを除いてください。",
    },
    customs: {
      label: "税関への登録",
      hint: "中国の税関に登録された内容です。申告しない場合は 3 つとも空欄にしてください。",
    },
    return_url: {
      label: "戻り先 URL",
      hint: "支払い後のストアフロントのページです。ストアフロントが送らない場合に使います。",
    },
    allowed_return_origins: {
      label: "許可するオリジン",
      hint: "ストアフロントの戻り先 URL に許可する追加のオリジンです。例：https://shop.example",
    },
  },
}

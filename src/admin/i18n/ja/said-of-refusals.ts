import type { ofRefusals as english } from "../en/said-of-refusals"

/** Refusals of the server. */
export const ofRefusals: typeof english = {
  certificate_no_key:
    "顧客の身分証は暗号化してのみ保存されますが、プラグインのオプション encryption_key がありません。設定するか、身分証なしで申告してください。何も送信されていません。",
  certificate_unreadable:
    "以前の申告の顧客の身分証は現在の鍵では開けません。もう一度入力してください。",
  not_declared: "{{reason}}何も申告されていません。",
  not_sent: "{{reason}}何も送信されていません。",
  other_answer: "この異議申し立てへの別の回答を送信中です。",
  answer_not_taken: "Alipay は回答を受け付けませんでした：{{error}}",
  dispute_not_answered: "{{reason}}異議申し立てには回答していません。",
  link_no_mailer:
    "ストアにメールのプロバイダーがありません。追加するか、リンクを自分で送ってください。",
  link_not_mailed:
    "リンクをメールで送れませんでした：{{error}}。もう一度試すか、自分で送ってください。",
  link_no_order: "注文 {{id}} はありません。",
  link_order_canceled: "注文はキャンセルされています。支払うものはありません。",
  link_nothing_owed:
    "注文に未払いはないか、その分を支払いが確保しています。支払いを確認してください。",
  link_no_collection: "支払いコレクション {{id}} はありません。",
  link_not_due:
    "この金額の支払いは不要です。支払い済み、確保済み、終了済みか、注文やカートが変わりました。",
  link_not_offered:
    "この注文のリージョンには Alipay の決済プロバイダーがありません。pp_alipay_cn などをリージョンに追加してください。",
  link_no_address:
    "プラグインのオプション backend_url が未設定です。支払いリンクの行き先となる、バックエンドの公開アドレスを設定してください。",
  link_no_key:
    "プラグインのオプション encryption_key が未設定です。支払いリンクの署名に使います。次で作成してください：{{command}}",
  draft_in_edit: "この下書きは編集中です。先に下書きのページで編集を確定するか取り消してください。",
  no_printed_code: "この場所にはまだ印刷されたコードがありません。先にポスターを印刷してください。",
  poster_no_address:
    "プラグインのオプション backend_url が設定されていません。バックエンドの公開アドレスを設定してください。印刷されたコードはそこを指します。",
  poster_no_key:
    "プラグインのオプション encryption_key が設定されていません。印刷されたコードはこれで署名されます。次のコマンドで作成してください: {{command}}",
  poster_unprintable:
    "場所の名前に、どのフォントでも印刷できない文字があります: {{characters}}。それらを含む TTF または OTF ファイルをオプション defense_fonts に指定してください。",
  captured_by_itself:
    "この支払いは通常数分以内に Alipay が自動で売上確定し、ここに表示されます。1 時間経っても確定しない場合は、ここで確定できます。",
  hold_not_valid: "承認は Alipay で無効になっています。売上確定できるものはありません。",
  wallet_not_paid: "ウォレットはまだ支払っていません。売上確定できるものはありません。",
  more_than_held:
    "Alipay が確保しているのは {{currency}} の最小単位で {{held}}、うち {{taken}} は売上確定済みか確定中です。さらに {{amount}} は確定できません。",
  not_captured: "Alipay は支払いを売上確定しませんでした：{{reason}}",
  not_refunded: "Alipay は支払いを返金しませんでした：{{reason}}",
  not_canceled: "Alipay は支払いをキャンセルしませんでした：{{reason}}",
  declaration_not_taken: "Alipay は申告を受け付けませんでした：{{reason}}",
  customs_other_wallet: "税関に申告できるのは Alipay（ALIPAY_CN）での支払いだけです。",
  customs_not_paid: "この支払いは未払いです。申告できるのは支払い済みのものだけです。",
  customs_amount_unknown:
    "この支払いのうち申告できる金額を Alipay がまだ知らせていません。Alipay に支払いを照会してから、もう一度お試しください。",
  part_not_exact:
    "発送 {{shipment}} のメタデータの customs_order_id は、文字列でも、正確に表せる長さの整数でもありません。引用符で囲んだ文字列として書いてください。",
  part_unprintable:
    "部分の ID に印刷できない文字があります。発送のメタデータの customs_order_id を修正してください。",
  part_too_long:
    "部分の ID {{part}} は {{longest}} 文字を超えています。発送のメタデータの customs_order_id を短くしてください。",
  whole_declared: "支払い全体がすでに申告されています（{{id}}）。",
  part_declared_first:
    "支払いの一部がすでに申告されているため（{{id}}）、残りも部分ごとに申告する必要があります。",
  part_declared: "部分 {{part}} はすでに申告されています（{{id}}）。",
  shipment_declared: "発送 {{shipment}} は部分 {{part}} としてすでに申告されています（{{id}}）。",
  shipment_declared_elsewhere:
    "発送 {{shipment}} は注文の別の支払いですでに部分 {{part}} として申告されています（{{id}}）。発送の申告は一度だけです。",
  shipment_of_other_payment:
    "発送 {{shipment}} の商品は、この支払いで支払われたものではありません。商品を支払った支払いで申告するか、金額を指定してください。",
  paid_for_no_goods:
    "この支払いで支払われた商品はすべて、以前の支払いで支払い済みです。発送に属する分を手動で申告してください。",
  nothing_to_declare: "申告するものは残っていません。",
  more_than_declarable: "この支払いで申告できる残りを超えています：{{amount}} のうち {{left}}。",
  declared_again: "{{id}} として再申告されています。そちらを修正してください。",
  declaration_stands:
    "有効な申告です。税関が拒否していない申告を、Alipay は変更も取り下げもできません。",
  only_chargeback: "承諾できるのはチャージバックだけです。",
  no_papers_taken: "この種類の異議申し立てでは、Alipay は書類を受け付けません。",
  answer_on_its_way:
    "この異議申し立てには {{at}} に回答しましたが、届いたかどうか Alipay からまだ知らせがありません。おそらく届いており、二重には送りません。Alipay の通知でわかります。",
  dispute_is_over: "この異議申し立てはすでに{{state}}。",
  dispute_paid_back:
    "この支払いの代金はすでに顧客に戻っています。承諾すると二重に支払うことになります。返金の証拠で反論してください。",
  dispute_refund_unclear:
    "この代金の返金は依頼済みですが、実行されたかどうかを Alipay がまだ伝えていません。受け入れると顧客が二重に受け取るおそれがあります。結果が分かるまで待つか、反論してください。",
  not_defendable: "Alipay によると、この異議申し立てには反論できません。",
  answer_too_late: "回答期限は {{at}} に終わりました。Alipay はもう回答を受け付けません。",
  time_is_over: "回答期限は過ぎました。Alipay はもう回答を受け付けません。",
  no_more_papers: "Alipay はこの依頼についてこれ以上書類を受け付けません。",
  still_judged: "Alipay は前の書類をまだ審査中です。判定をお待ちください。",
  under_review:
    "カードの支払いは Alipay またはカード会社の銀行で審査中です。審査が終わってから売上確定してください。何も確定していません。",
  review_refused:
    "カードの支払いは審査で拒否されました。注文をキャンセルすると確保が解除されます。何も確定していません。",
  order_being_made: "現在この支払いから注文を作成中です。2 分後にもう一度確認してください。",
  not_safe: "{{action}} は現在この項目では安全ではありません。今安全なもの：{{safe}}。",
  no_declarable_payment: "この注文には支払い済みの Alipay（ALIPAY_CN）の支払いがありません。",
  several_declarable:
    "この注文には申告できる支払いが複数あります。payment_id でどれかを指定してください。",
  not_registered_with_customs:
    "アカウントが税関に登録されていません。「設定」→「Alipay」で税関の設定（税関コード、事業者のコードと名称）を入力してください。",
  no_certificates_here:
    "このアカウントでは顧客の身分証を収集しません。税関の設定で有効にするか、身分証なしで申告してください。",
  order_is_canceled: "この注文はキャンセルされています。",
  only_left: "売上確定できるのは {{left}} だけです。何も確定していません。",
  canceled_already: "この支払いはすでにキャンセルされています。何も動いていません。",
  no_order_stands: "この支払いに基づく注文はありません。何も動いていません。",
  not_releasable:
    "解除できるのは、まだ何も売上確定していない確保だけです。確定しなかった分は、確保の期限が切れると顧客に戻ります。",
  dispute_answered: "回答済みです",
  dispute_defended: "反論済みです",
  dispute_accepted: "承諾済みです",
  dispute_expired: "期限切れにより承諾とみなされています",
  dispute_won: "勝ちで終わっています",
  dispute_lost: "負けで終わっています",
  dispute_canceled: "顧客により取り下げられています",
}

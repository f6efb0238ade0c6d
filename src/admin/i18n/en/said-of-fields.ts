/** What a field must be, and what does not exist. */
export const ofFields = {
  no_dispute: "There is no dispute {{id}}.",
  nothing_to_ask:
    "There is nothing to ask about: no defense of this dispute waits for an answer that its file can tell.",
  no_such_document: "Alipay has no such document of this dispute.",
  other_file_sent:
    "Alipay sent another file than was announced: its MD5 is {{md5}} and not {{expected}}. Try again, and do not use it before it fits.",
  no_written_defense: "Alipay has not told of a defense that it has written for this dispute.",
  no_copy:
    "No copy of that is kept here: copies are kept for a year, where encryption_key is set. Fetch what was handed in from Alipay.",
  copy_unreadable:
    "The copy can't be read: the encryption_key that sealed it is gone. Add it to previous_encryption_keys, or fetch what was handed in from Alipay.",
  refused_other_client: "it tells of a dispute about another client ID's payment",
  refused_other_keys:
    "it tells of a dispute, and its signature fits none of Alipay's public keys of the account with which the payment was made",
  refused_no_account: "no account of this handle can be used",
  refused_headers: "the headers client-id, request-time and signature are not all there",
  refused_client_id: "it is meant for another client ID",
  refused_signature_header: "its signature header is malformed",
  refused_signature: "its signature fits none of Alipay's public keys of this account",
  store_not_registered: "Alipay did not register the store: {{reason}}",
  store_not_told: "Alipay did not say what it has of the store: {{reason}}",
  documents_no_key:
    "Documents are only kept sealed, and the plugin's option encryption_key is missing. Set it, or register without documents. Nothing was sent.",
  no_stock_location: "There is no stock location {{id}}.",
  place_registered:
    'The place is registered with the account "{{account}}" already ({{id}}). Correct that registration.',
  store_corrected: "The store was corrected by another request.",
  documents_gone:
    "documents are missing: those of the earlier request are not kept any more, or can't be opened. Give them again, or an empty list.",
  annex_broken_picture:
    'annexes: "{{name}}" is a picture that can\'t be read. Save it again as JPEG.',
  annex_unreadable:
    'annexes: "{{name}}" is a PDF that can\'t be read: it is protected or broken. Print it into a new PDF.',
  annex_pages: 'annexes: "{{name}}" has {{pages}} pages; at most {{most}} can be sent.',
  annex_large_picture:
    'annexes: "{{name}}" is too large a picture, or one too many. Save it again as JPEG.',
  annex_kind: 'annexes: "{{name}}" must be a PDF, PNG or JPEG file.',
  defense_large:
    "document must be at most {{bytes}} bytes: Alipay takes no more through its interface. Make the file smaller, or upload it in Alipay's dashboard.",
  field_base64: "{{field}} must be a file in base64, without a data: prefix.",
  defense_kind: "document must be a PDF, DOC or DOCX file; this is none of them.",
  store_being_sent: "The request is being sent.",
  store_unknown: "It is not known yet whether Alipay has taken the request; it is asked about.",
  store_in_review:
    "The store is under review. Alipay takes no other request about it until that is over.",
  store_approved: "The store is approved. Ask Alipay to change what is registered.",
  nothing_to_correct: "Nothing is to be corrected.",
  document_large: "{{field}} is larger than 750,000 bytes. Make the file smaller.",
  store_document_kind: "{{field}} must be a PDF, JPEG or PNG file; this is none of them.",
  documents_large: "documents are larger than 2,000,000 bytes together. Make the files smaller.",
  store_mcc: "{{field}} must be four digits, such as 5499.",
  store_country: "{{field}} must be two capital letters, such as CN.",
  store_word: "{{field}} must be a code of capital letters, as Alipay names it.",
  store_own_id: "{{field}} must be letters, digits, - and _ alone.",
  store_missing: "{{field}} is missing. Fill it in.",
  store_terminal_twice: "{{field}} names {{name}} twice. Name each once.",
  store_may_be_sent: "The registration is still being sent. Change the cash registers in a minute.",
  store_too_long: "{{field}} is longer than {{longest}} characters. Alipay takes no more.",
  store_rejected:
    "Alipay has rejected this place as a store. Correct its registration under Alipay > Stores. Nothing was begun.",
  no_item: "There is no attention item {{id}}.",
  no_store: "There is no store {{id}}.",
  field_text: "{{field}} must be a text of 1 to {{longest}} characters.",
  field_short_text: "{{field}} must be a text of at most {{longest}} characters.",
  field_one_of: "{{field}} must be one of: {{words}}.",
  field_some_of: "{{field}} must be one or more of: {{words}}.",
  field_codes: "{{field}} must be one or more codes, with commas between them.",
  field_code: "{{field}} must be a code such as {{example}}.",
  field_time: "{{field}} must be a date as in ISO 8601, such as {{example}}.",
  field_whole_number: "{{field}} must be a whole number from {{least}} to {{most}}.",
  field_file_name: "{{field}} must be the name of the file, at most 256 characters long.",
  field_minor_units: '{{field}} must be minor units as digits, such as "{{example}}".',
  field_address: "{{field}} must be e-mail addresses such as shop@example.com.",
  field_list: "{{field}} must be a list of at most {{most}}.",
  field_cursor: "cursor must be next_cursor or previous_cursor of an earlier answer.",
  field_unknown: "This is not a field of this request.",
  answers_other_key: "answers don't fit alipay_public_key",
  revision_missing: "revision is missing. Send the revision of the account that was edited.",
  account_has_payments:
    "{{payments}} payments of this account are still open. Delete it when they are settled.",
  account_has_wallets:
    "{{wallets}} linked wallets can neither be charged nor ended without this account's keys. End them on their customers' pages first, or delete the account without purge_former_keys=true. With leave_linked_wallets=true it is deleted all the same: only the customers can then end the permission, in their wallets.",
  account_has_disputes:
    "{{disputes}} disputes of this account are still open. Without its keys they can't be answered, and what they end with is not believed. Delete it when they are over, or without purge_former_keys=true. With leave_open_disputes=true it is deleted all the same.",
  bad_request: "The request is not right.",
  changed_by_other: "Another admin changed this account. Check what changed, then save again.",
  alerts_revision_missing:
    "revision is missing. Send the revision of the messages' settings that was edited.",
  alerts_changed:
    "Another admin changed who is told since you opened this. Nothing was saved: open it again, then save.",
  alert_kinds: "kinds must be urgent, all, or a list of at least one kind of attention item.",
  settled_reason_short: "reason must say in at least three characters how it was settled.",
  attention_ids: "ids must be a list of 1 to {{most}} ids of attention items.",
  no_declaration: "There is no declaration {{id}}.",
  declare_amount: "amount must be fen as digits, such as 12800 for 128 CNY.",
  declare_certificate:
    "certificate must hold the name and the number of the buyer's identity card.",
  declare_card_number: "certificate.number must be the 18 characters of a Chinese identity card.",
  annexes_files: "annexes must be at most {{most}} files with their name and content.",
  link_one_id:
    "order_id or payment_collection_id must be given, and not both: they say what the link is paid for.",
  link_email: "email_to must be an e-mail address.",
  no_payment: "There is no payment {{id}}.",
  store_address: "{{field}} must hold an address.",
  store_details: "details must hold what is registered of the merchant and the store.",
  store_documents:
    "documents must be at most {{most}} files, each with its type, name and content.",
  sale_lines:
    "lines must hold 1 to 100 lines, each with variant_id and quantity, or with title and amount.",
  sale_code: "code must be what the till has scanned: 8 to 128 characters without spaces.",
  sale_method: 'method must be "scan" with a code, "show" or "printed".',
  no_notification: "There is no notification {{id}}.",
  no_agreement: "There is no agreement {{id}}.",
  accept_confirmation:
    'confirmation must be "{{confirmation}}": accepting gives it up for good. Nothing was sent.',
  no_verified_notification:
    "There is no verified notification {{id}}. A refused one can't be replayed.",
  no_order: "There is no order {{id}}.",
  font_unreadable:
    "defense_fonts: {{path}} can't be read ({{error}}). Correct the path in medusa-config.",
  font_unusable:
    "defense_fonts: {{path}} is no font that can be used ({{error}}). Use a TTF or OTF file.",
  settled_reason_missing: "Say in reason how it was settled: it is kept with the item.",
  no_region: "There is no region {{id}}.",
}

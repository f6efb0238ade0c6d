import type { ShopperTexts } from "./texts"

export const ko: ShopperTexts = {
  insufficient_funds: "잔액이 부족합니다. 다른 결제 수단을 선택해 주세요.",
  limit_exceeded: "금액이 지갑의 한도를 초과합니다. 다른 결제 수단을 선택해 주세요.",
  account_problem:
    "이 지갑 계정으로는 지금 결제할 수 없습니다. 지갑 앱에서 확인하거나 다른 결제 수단을 이용해 주세요.",
  card_refused: "카드가 거절되었습니다. 다른 카드나 다른 결제 수단을 이용해 주세요.",
  authentication_failed: "결제가 확인되지 않았습니다. 다시 시도해 주세요.",
  expired: "결제 시간이 지났습니다. 다시 시도해 주세요.",
  canceled: "결제가 취소되었습니다. 다시 시도하거나 다른 결제 수단을 이용해 주세요.",
  agreement_ended:
    "연결된 지갑을 더 이상 사용할 수 없습니다. 다시 연결하거나 다른 결제 수단을 이용해 주세요.",
  not_supported: "이 주문에는 이 결제 수단을 사용할 수 없습니다. 다른 수단을 선택해 주세요.",
  CUSTOMER_CHANGED:
    "연결된 지갑은 다른 고객의 것입니다. 청구되지 않았습니다. 다른 결제 수단을 선택해 주세요.",
  DELIVERY_CHANGED:
    "지갑을 선택한 뒤 배송지가 변경되었습니다. 청구되지 않았습니다. 결제 수단을 다시 선택해 주세요.",
  CHOICE_EXPIRED:
    "지갑을 선택한 지 너무 오래되었습니다. 청구되지 않았습니다. 결제 수단을 다시 선택해 주세요.",
  declined:
    "결제가 완료되지 않았으며 청구되지 않았습니다. 다시 시도하거나 다른 결제 수단을 이용해 주세요.",
}

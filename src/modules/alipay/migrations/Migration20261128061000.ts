import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128061000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_notification" add column if not exists "payment_handle" text null;`
    )
    // Disputes that were believed before go on being so, at whichever door they came in.
    this.addSql(
      `update "alipay_notification" as told set "payment_handle" = paid."handle" from "alipay_payment" as paid where told."kind" = 'dispute' and told."client_id" = paid."client_id" and paid."deleted_at" is null and (told."payment_request_id" = paid."payment_request_id" or (told."payment_request_id" is null and told."payment_id" = paid."payment_id"));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "alipay_notification" drop column if exists "payment_handle";`
    )
  }
}

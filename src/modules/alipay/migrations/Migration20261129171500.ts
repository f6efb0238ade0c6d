import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A payment is found by its shopper's e-mail address, however that is written. */
export class Migration20261129171500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "alipay_payment" add column if not exists "email_digest" text null;
       create index if not exists "IDX_alipay_payment_email_digest" on "alipay_payment" ("email_digest", "created_at")
         where email_digest is not null and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `drop index if exists "IDX_alipay_payment_email_digest";
       alter table "alipay_payment" drop column if exists "email_digest";`
    )
  }
}

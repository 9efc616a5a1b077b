"""What a step says in whole sentences."""

from typing import Annotated

from pydantic import AfterValidator, ValidationInfo

from kiosk.lesson.problem import fault
from kiosk.lesson.stage import Known
from kiosk.lesson.texts import Caption


def _disclosed(text: str, info: ValidationInfo) -> str:
    product = info.context.product if isinstance(info.context, Known) else None
    if product and product.code in text and product.disclosure not in text:
        raise fault(
            f"The code {product.code} stands here without the disclosure.",
            "Add $disclosure to the same caption.",
        )
    return text


Said = Annotated[Caption, AfterValidator(_disclosed)]
"""A caption; one that gives the clinic's code gives the disclosure as well."""

#error "not part of the product any more"

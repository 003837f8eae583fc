#include <atlbase.h>
class NotifyObject {};
